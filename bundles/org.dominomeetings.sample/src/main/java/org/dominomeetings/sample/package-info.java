/**
 * A meeting service of a customer's own: a company's video rooms, which do not exist. It sees the packages {@code core.spi}
 * and {@code core.meeting} and settings, brings its own JSON library, and is installed beside the plugin, which finds it by
 * its {@code plugin.xml}. Copy it to begin with.
 */
package org.dominomeetings.sample;
