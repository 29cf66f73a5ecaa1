/** HTTP with JSON, for what the sandbox asks its own servers. */
package org.dominomeetings.sandbox.http;
