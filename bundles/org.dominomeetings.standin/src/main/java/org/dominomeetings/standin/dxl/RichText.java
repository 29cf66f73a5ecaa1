package org.dominomeetings.standin.dxl;

/** Writes rich text without any formatting. */
public final class RichText {
    private RichText() {}

    /** One paragraph for each text. */
    public static Xml of(String... paragraphs) {
        Xml richText = new Xml("richtext").add(new Xml("pardef").with("id", "1"));
        for (String paragraph : paragraphs) {
            richText.add(new Xml("par")
                    .with("def", "1")
                    .add(new Xml("run").add(new Xml("font")).add(paragraph)));
        }
        return richText;
    }
}
