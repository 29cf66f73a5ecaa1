/** How requests reach a service. */
package org.dominomeetings.providers.http;
