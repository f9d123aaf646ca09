import { addAddresses } from "./facts/ledger/add-addresses.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";

// npm run addresses: gives each new event and resolution its address for ever, in _data/addresses.json.
await command(() => {
	const added = addAddresses(siteFolders());
	for (const address of added) console.log(`Added ${address}`);
	if (added.length === 0) console.log("Every event and resolution has its address already.");
});
