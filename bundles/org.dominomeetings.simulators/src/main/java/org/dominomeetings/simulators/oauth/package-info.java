/** The authorization server of a simulated service (RFC 6749, 7009, 7636). */
package org.dominomeetings.simulators.oauth;
