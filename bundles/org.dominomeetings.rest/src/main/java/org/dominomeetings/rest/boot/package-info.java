/** The servlet and the composition root: what is made once for the server, and anew for each version of the settings. */
package org.dominomeetings.rest.boot;
