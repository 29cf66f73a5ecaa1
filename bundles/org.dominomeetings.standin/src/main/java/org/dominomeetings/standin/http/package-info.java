/**
 * Domino's HTTP task before the servlets, and the stand-in's control API for tests.
 *
 * <p>The control API speaks JSON, asks for no name and obeys no ACL; it belongs on loopback alone.
 *
 * <table>
 * <caption>Controls</caption>
 * <tr><td>{@code GET /standin/handles}</td><td>{@code open} objects that callers hold, by type; {@code handedOut} since
 * the start; {@code leaked} and {@code leakedByType}, those that were not recycled when their request or thread ended;
 * {@code misuse}, what was done that Domino leaves undefined</td></tr>
 * <tr><td>{@code GET /standin/documents/mail/jdoe.nsf}</td><td>every document's {@code unid}, {@code form} and {@code
 * subject}</td></tr>
 * <tr><td>{@code GET /standin/documents/mail/jdoe.nsf/UNID}</td><td>{@code sequence}, {@code created}, {@code modified},
 * {@code deleted} and all {@code items} with {@code name}, {@code type}, {@code flags} and {@code values}</td></tr>
 * <tr><td>{@code PUT /standin/documents/mail/jdoe.nsf/UNID}</td><td>{@code {"items":{"Subject":"New"}}}: what another
 * person typed and saved; null removes an item; a document that is not there is created</td></tr>
 * <tr><td>{@code DELETE /standin/documents/mail/jdoe.nsf/UNID}</td><td>deletes and leaves a stub</td></tr>
 * </table>
 */
package org.dominomeetings.standin.http;
