/**
 * The stand-in's control API for tests, below {@code /standin}. It speaks JSON, asks for no name and obeys no ACL; it
 * belongs on loopback alone. What went wrong is told as {@code {"error":[…]}} with 400, 404 or 409.
 *
 * <p>Each control takes {@code ?server=NAME} for another place of the domain, a server or a client.
 *
 * <table>
 * <caption>Controls</caption>
 * <tr><td>{@code GET handles}</td><td>{@code open} objects that callers hold, by type; {@code handedOut} since
 * the start, and {@code handedOutByType}; {@code leaked} and {@code leakedByType}, those that were not recycled when their request or thread ended;
 * {@code misuse}, what was done that Domino leaves undefined</td></tr>
 * <tr><td>{@code GET documents/mail/jdoe.nsf}</td><td>every document's {@code unid}, {@code form} and {@code
 * subject}</td></tr>
 * <tr><td>{@code GET documents/mail/jdoe.nsf/UNID}</td><td>{@code sequence}, {@code created}, {@code modified},
 * {@code deleted} and all {@code items} with {@code name}, {@code type}, {@code flags} and {@code values}; with {@code
 * ?as=NAME} if that person may read it at a Notes client, else 404</td></tr>
 * <tr><td>{@code PUT documents/mail/jdoe.nsf/UNID}</td><td>{@code {"items":{"Subject":"New"}}}: what another
 * person typed and saved; null removes an item; a document that is not there is created</td></tr>
 * <tr><td>{@code DELETE documents/mail/jdoe.nsf/UNID}</td><td>deletes and leaves a stub</td></tr>
 * <tr><td>{@code GET saves}</td><td>{@code counts}: how many saves of callers have become durable since the start, by the
 * database's path and the form with a space between; what is typed through this API is not among them</td></tr>
 * <tr><td>{@code POST saves}</td><td>{@code {"database":"mail/jdoe.nsf","form":"Appointment","items":{"Subject":"Plan"},
 * "nth":2,"when":"before"}}: the process ends at once, as SIGKILL ends it, right before the second save from now of a
 * document of that form whose items say that; {@code "when":"after"} right after it, when it is durable and its caller
 * does not know yet. Without {@code items} any document of the form counts, without {@code nth} the first
 * save</td></tr>
 * <tr><td>{@code DELETE saves}</td><td>waits for no save any more</td></tr>
 * <tr><td>{@code GET clock}</td><td>{@code now} and {@code offsetSeconds}</td></tr>
 * <tr><td>{@code POST clock}</td><td>{@code {"offsetSeconds":3600}} or {@code {"at":"2026-12-01T09:00:00Z"}} moves the
 * clocks of all places, or of the one that {@code server} names. It moves what the stand-in dates: documents, stubs,
 * sessions, tokens, the replicator's schedule. A plug-in asks the Java virtual machine for the time, which nothing here
 * can move: what a plug-in does by the clock has to be tested by its own injected clock, or in a process whose system
 * clock was moved from outside</td></tr>
 * <tr><td>{@code POST restart}</td><td>forgets what is in memory, sessions of the HTTP task among it, and reads the
 * folders again, with what was dropped in; what was saved is on disk already</td></tr>
 * <tr><td>{@code GET http}</td><td>the {@code settings} of the HTTP task, how many threads are {@code busy} and how many
 * requests are {@code waiting} for one</td></tr>
 * <tr><td>{@code POST http}</td><td>{@code {"STANDIN_SESSION_AUTHENTICATION":"single"}} sets any of the settings until
 * the process ends; null goes back to notes.ini, or else to Domino's default</td></tr>
 * <tr><td>{@code GET users}, {@code GET users/NAME}</td><td>{@code name}, {@code otherNames}, {@code internetAddress},
 * {@code mailFile}, {@code denied}</td></tr>
 * <tr><td>{@code POST users}</td><td>{@code {"name","password","internetAddress","mailFile"}} registers a person; a mail
 * file that is not there is created</td></tr>
 * <tr><td>{@code POST users/NAME}</td><td>{@code {"password":…}}; {@code {"denied":true}} puts the name into a Deny List
 * group, which over HTTP counts only where the server enforces its access settings, as on Domino; {@code
 * {"newName":…}} is a rename by the Administration Process on all servers, in the Directory and in databases that have an
 * administration server, and tells the databases that it {@code changed}; {@code {"bearerSeconds":600}} tells a {@code bearer} token of a provider that the server trusts</td></tr>
 * <tr><td>{@code GET views/mail/jdoe.nsf}</td><td>{@code name}, {@code aliases}, {@code selection} and {@code columns}
 * of each view; with {@code ?view=NAME} the rows of one, as a refresh would make them</td></tr>
 * <tr><td>{@code GET places}</td><td>the servers and clients of the domain: {@code name}, {@code client}, {@code
 * reachable}, {@code databases}</td></tr>
 * <tr><td>{@code POST places}</td><td>{@code {"name":"acme02/Acme"}} adds a server, {@code {"name","client":true}} a
 * person's Notes client, with a data folder beside this server's; {@code {"name","reachable":false}} takes its network
 * away. Only the server of this process has an HTTP task</td></tr>
 * <tr><td>{@code POST replicate}</td><td>{@code {"from","to","replicaId"}} carries changes in that one direction and
 * tells how many were {@code added}, {@code changed}, {@code deleted} or {@code refused} for want of rights, and the
 * {@code conflicts}; {@code "create":true} makes the replica first where there is none; {@code "afterSeconds":60} waits
 * for the clock</td></tr>
 * <tr><td>{@code GET replicate}</td><td>what waits</td></tr>
 * <tr><td>{@code POST purge/mail/jdoe.nsf}</td><td>takes deletion stubs away that are older than the purge interval;
 * {@code {"olderThanDays":30}} in place of 90 days</td></tr>
 * </table>
 */
package org.dominomeetings.standin.http.control;
