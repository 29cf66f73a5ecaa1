/** Requests and responses of a simulated service, and its OpenAPI description. */
package org.dominomeetings.simulators.http;
