package org.dominomeetings.standin.store;

/**
 * The flags of an item.
 *
 * @see "Domino DXL schema, attributes of element item"
 */
public enum ItemFlag {
    SUMMARY,
    NAMES,
    READERS,
    AUTHORS,
    PROTECTED,
    SIGN,
    SEAL;

    /** The attribute of DXL's {@code <item>} that carries this flag. */
    public String attribute() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
