/** The resources of the REST API. */
package org.dominomeetings.rest.api;
