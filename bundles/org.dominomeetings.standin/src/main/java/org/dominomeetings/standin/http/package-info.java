/**
 * Domino's HTTP task before the servlets: threads, authentication, methods, databases in URLs. What an administrator
 * can set of it is in {@link org.dominomeetings.standin.http.HttpSetting}; the control API for tests is in a package of
 * its own.
 */
package org.dominomeetings.standin.http;
