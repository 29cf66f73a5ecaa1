/**
 * The meeting services as strict local servers, for tests and for the sandbox. Never shipped.
 *
 * <p>{@link org.dominomeetings.simulators.Simulators} is one HTTP server. {@code /webex/v1/…} stands for
 * {@code https://webexapis.com/v1/…}. Each service is one package with a contract (OpenAPI, in our own words), its
 * rules and its state; requests and answers are held to the contract. Where a document leaves a choice, the simulator
 * takes the less kind one.
 *
 * <h2>Control API</h2>
 *
 * JSON in, JSON out; errors are {@code {"error":"…"}} with 400, 404 or 405. Not listed among the requests.
 *
 * <ul>
 *   <li>{@code GET /simulators}: {@code {"services":[{"name","baseUrl"}]}}
 *   <li>{@code GET /simulators/webex}: {@code {"meetings":[…],"mails":n,"grants":[{"id","account","clientId",
 *       "expiresAt","state"}],"requests":[{"at","method","path","status","fault"}],"counts":{"POST /v1/meetings
 *       200":n},"faults":[…],"settings":{…},"contractViolations":["…"]}}. No tokens. {@code requests} are the last
 *       1,000, {@code counts} all since the last reset; {@code status} is null where a fault came before the operation,
 *       and what would have been answered where the answer was lost. {@code mails} are the messages that the service
 *       would have sent to people. {@code contractViolations} must be empty: anything there is a fault or a gap of the
 *       simulator.
 *   <li>{@code POST /simulators/webex/faults {"fault":"close-after-read","on":"POST /v1/meetings","times":1,
 *       "after":0}} ({@code after} so many requests to the service). Not done:
 *       {@code close-after-read}, {@code stall} (until faults are cleared), {@code status} ({@code "status"},
 *       {@code "retryAfter"}, {@code "body"}, its {@code "contentType"}), {@code html-instead-of-json}, {@code oversized} ({@code "bytes"}),
 *       {@code redirect} ({@code "location"}, {@code "status"}). Done: {@code answer-lost}, {@code answer-held} (until
 *       faults are cleared; nobody gets it), {@code dripping} (a byte at a time until faults are cleared), {@code truncated},
 *       {@code done-late} (held until faults are cleared and done then; nobody is answered), {@code expire-token} (the request
 *       meets an expired access token). What is held is among {@code requests} as soon as it is held.
 *   <li>{@code DELETE /simulators/webex/faults}: forgets faults, ends stalls, lets go what is held.
 *   <li>{@code POST /simulators/webex/reset}: forgets meetings, mails, requests, counts, faults, quotas and
 *       violations; grants and settings stay.
 *   <li>{@code POST /simulators/webex/grants {"account":"jane.doe@example.com","clientId","scopes":["…"],
 *       "accessTokenSeconds":n,"expired":true}} (all but the account may be absent): a new grant, answered with
 *       {@code accessToken} and {@code refreshToken}.
 *   <li>{@code PATCH /simulators/webex/grants/{id} {"expired":true}}: its access tokens end now. {@code DELETE}: the
 *       person takes the consent back.
 *   <li>{@code PATCH /simulators/webex/meetings/{id} {"inProgress":true}}: the host joins or leaves. {@code DELETE}:
 *       the host deletes the meeting at the service.
 *   <li>{@code PATCH /simulators/webex/settings}: members of {@link org.dominomeetings.simulators.state.SimulatorSettings}.
 * </ul>
 */
package org.dominomeetings.simulators;
