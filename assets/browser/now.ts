/**
 * The instant that the page goes by: the visitor's clock. Only the preview server shifts it, by the milliseconds
 * that it writes into `<html data-site-now>`.
 */
export const siteNow = (): Date => new Date(Date.now() + Number(document.documentElement.dataset.siteNow || 0));
