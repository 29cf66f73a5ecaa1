/** The types of LotusScript's values, what names stand for, and the tables of functions and Notes classes that our scripts may use. */
@NullMarked
package org.dominomeetings.lotusscript.types;

import org.jspecify.annotations.NullMarked;
