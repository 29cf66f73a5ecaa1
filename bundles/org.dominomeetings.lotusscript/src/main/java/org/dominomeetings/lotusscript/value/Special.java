package org.dominomeetings.lotusscript.value;

/** Values that are of no basic type. */
public enum Special {
    /** What a Variant holds before the first assignment: 0 in arithmetic, "" in texts (LSAZ_VARIANT_DATA_TYPE). */
    EMPTY,
    /** No value, which makes most expressions with it NULL, too. */
    NULL,
    /** What an object variable holds that refers to no object. */
    NOTHING
}
