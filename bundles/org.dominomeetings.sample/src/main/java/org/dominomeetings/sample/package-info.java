/**
 * A provider of a customer's own: a company's video rooms, which do not exist. It is built against {@code core.spi}, {@code
 * core.meeting} and {@code providers.support}, which are all that is exported to it, and is installed beside the plugin, which
 * finds it by its {@code plugin.xml}. Copy it to begin with.
 */
package org.dominomeetings.sample;
