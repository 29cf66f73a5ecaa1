/** Ports and sockets for servers of tests. */
package org.dominomeetings.simulators.net;
