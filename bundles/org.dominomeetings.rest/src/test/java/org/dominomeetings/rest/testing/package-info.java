/** Stand-ins for the container and for what resources are given, for tests without a server. */
package org.dominomeetings.rest.testing;
