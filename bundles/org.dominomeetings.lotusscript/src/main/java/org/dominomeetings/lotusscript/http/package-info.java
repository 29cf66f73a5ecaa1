/** NotesHTTPRequest over real connections (HCL Domino Designer help, H_NOTES_HTTPREQUEST_CLASS), and a browser's CORS around it. */
@NullMarked
package org.dominomeetings.lotusscript.http;

import org.jspecify.annotations.NullMarked;
