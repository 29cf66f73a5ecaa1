/** The HTTP server: dispatching, the control API, the log of requests. */
package org.dominomeetings.simulators.server;
