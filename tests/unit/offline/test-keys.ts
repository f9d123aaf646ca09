// Made by minisign 0.11 for these tests alone: they sign nothing else.

export const KEY_ID = "20F78B6E897C5D7C";
export const PUBLIC_KEY = `untrusted comment: minisign public key 20F78B6E897C5D7C
RWR8XXyJbov3IF/xgJj9CUoMofECRR/CdPfKfiOFIELdvxoNt1xOKW7n
`;
/** Without a password (minisign -G -W). */
export const SECRET_KEY = `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfF18iW6L9yB04yndgwGT2Z6LOCGGv1JNvgb1px0tUt2v40sNhGn1vV/xgJj9CUoMofECRR/CdPfKfiOFIELdvxoNt1xOKW7nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`;

export const LOCKED_KEY_ID = "D0E346013F326A2C";
export const LOCKED_PUBLIC_KEY = `untrusted comment: minisign public key D0E346013F326A2C
RWQsajI/AUbj0BdlAHiVKY2q9k7LydlVm+dAc4P+T8Q/v4MpVYySfM4v
`;
export const PASSWORD = "lake street";
/** With that password, and the least work that libsodium allows: minisign's own limits take seconds and 1 GB. */
export const LOCKED_SECRET_KEY = `untrusted comment: minisign encrypted secret key
RWRTY0Iyjs7HUHdsi6pzAsQaZIVa4+CsVLSomzGANDPn1IUPOJAAgAAAAAAAAAAAAAEAAAAAvSXv4jDjLP76wpa11rQryXLfovHKSiQFO11zahw2cgNhI+04xgUBZKV40Kn0J1/XZnw72460f4nMxi41avwAHimMWJjQekDlkZwGYGYLzn6wSTFBL5y51ClIWdCp/hXcMqkQO+Hgvlc=
`;
