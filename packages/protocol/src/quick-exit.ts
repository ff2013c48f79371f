/** The cookie that the page sets when somebody presses the quick exit; over https with `__Host-` before it. */
export const exitCookie = 'plenum-exit';
