/** People's accounts at the services, and access tokens that are fresh when they are needed. */
package org.dominomeetings.core.account;
