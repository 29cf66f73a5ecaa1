/** How requests reach a service, what its answers mean, and what services that are asked so have alike. */
package org.dominomeetings.providers.http;
