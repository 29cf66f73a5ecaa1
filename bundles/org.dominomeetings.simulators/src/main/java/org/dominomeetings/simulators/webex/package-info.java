/**
 * Webex Meetings as a strict local server. Rules that an OpenAPI description cannot say name their source; "Cisco's
 * description" is {@code public-spec/webex-meeting.json} of the GitHub repository webex/webex-openapi-specs.
 */
package org.dominomeetings.simulators.webex;
