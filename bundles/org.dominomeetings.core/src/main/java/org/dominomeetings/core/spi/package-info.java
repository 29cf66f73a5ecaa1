/**
 * What a meeting service is to us, and the HTTP that it may speak. A provider of a customer's own is written against this
 * package and {@code core.meeting} alone.
 */
package org.dominomeetings.core.spi;
