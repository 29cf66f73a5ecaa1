/**
 * HCL Sametime Meetings 11.6 and 12: its contract, sessions, rules and state. HCL publishes no description of this API.
 * Sources are two clients that use it, HCL-TECH-SOFTWARE/domino-online-meeting-integration (11.6) and
 * umeli/connections-sametime-8-widgets (12).
 *
 * <p>Everybody with a mail address can log in, with {@link SametimeService#PASSWORD}. A meeting's id in the control API
 * is its name. The settings know the switch {@code sametime12}: the authentication is at {@code /sametime-auth} then, and
 * {@code /meeting-auth} is unknown. {@code refreshTokenSeconds} 0 stands for JWT_REFRESH_DURATION_DAYS=0, with which a
 * login gives no refresh cookie.
 */
package org.dominomeetings.simulators.sametime;
