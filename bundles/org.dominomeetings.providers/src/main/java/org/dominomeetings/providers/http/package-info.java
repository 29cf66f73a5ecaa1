/** The HTTP transport over OkHttp. */
package org.dominomeetings.providers.http;
