/**
 * GoTo Meeting as a strict local server. {@code /gotomeeting/oauth/…} stands for
 * {@code https://authentication.logmeininc.com/oauth/…}, {@code /gotomeeting/G2M/rest/…} for
 * {@code https://api.getgo.com/G2M/rest/…}. Rules that an OpenAPI description cannot say name their source; "GoTo's
 * description" is the one at developer.goto.com/GoToMeetingV1.
 *
 * <p>Switch: {@code free}, whether the account is one that may not use the interface.
 */
package org.dominomeetings.simulators.gotomeeting;
