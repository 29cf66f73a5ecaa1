/**
 * The values of a running script and what operators and conversions make of them (HCL Domino Designer help, LSAZ_DATA_TYPES).
 *
 * <p>Which Java object is which value: {@link java.lang.Byte} is a Byte (0 to 255), {@link java.lang.Boolean} a Boolean,
 * {@link java.lang.Short} an Integer, {@link java.lang.Integer} a Long, {@link java.lang.Float} a Single, {@link java.lang.Double} a
 * Double, {@link java.math.BigDecimal} a Currency, {@link java.lang.String} a String, {@link java.time.LocalDateTime} a date and time;
 * {@link Special} has EMPTY, NULL and Nothing; {@link ScriptArray}, {@link ScriptList}, {@link UserRecord} and {@link ScriptObject}
 * are the rest. No value is Java's null.
 */
@NullMarked
package org.dominomeetings.lotusscript.value;

import org.jspecify.annotations.NullMarked;
