/**
 * Google Meet as a strict local server: the spaces of its REST API, version 2, and Google's OAuth. The first segment of a
 * path is the host that the rest stands for: {@code accounts.google.com}, {@code oauth2.googleapis.com} or
 * {@code meet.googleapis.com}. Rules that an OpenAPI description cannot say name their source; "Google's description" is
 * the discovery document {@code meet/v2/meet-api.json} of the GitHub repository googleapis/google-api-go-client. Not
 * simulated: changing a space and ending the conference in it. Deleting one is nothing that Google offers.
 * Its switches: {@code dialIn}, whether telephones and video systems can join; {@code quota}, whether a person's creates of
 * a minute are counted.
 */
package org.dominomeetings.simulators.meet;
