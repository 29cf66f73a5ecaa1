package org.dominomeetings.notes.template;

/** A design element for the mail template, as DXL that {@code DxlImporter} takes. Immutable. */
public final class DesignElement {
    private final String name;
    private final String dxl;

    DesignElement(String name, String dxl) {
        this.name = name;
        this.dxl = dxl;
    }

    /** The name by which other elements refer to it; the same in every language. */
    public String name() {
        return name;
    }

    /** The element alone, without an XML declaration; its root has the DXL namespace. */
    public String dxl() {
        return dxl;
    }
}
