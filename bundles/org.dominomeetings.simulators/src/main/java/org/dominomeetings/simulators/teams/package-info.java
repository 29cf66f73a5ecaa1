/**
 * Teams meetings as a strict local server: Microsoft Graph v1.0, onlineMeetings, and the token endpoint of Microsoft
 * Entra ID. The first segment of a path is the host that the rest stands for, {@code graph.microsoft.com} or
 * {@code login.microsoftonline.com}, so that a client that takes one for the other finds nothing. Rules that an OpenAPI
 * description cannot say name their source; "Graph's page" is one of {@code api-reference/v1.0} and "Entra's page" one of
 * the identity platform's, both on learn.microsoft.com. Not simulated: {@code POST /me/onlineMeetings}, looking meetings
 * up by {@code $filter}, attendees. Its switch: {@code dialIn}, whether organizers have the licence for telephone numbers.
 */
package org.dominomeetings.simulators.teams;
