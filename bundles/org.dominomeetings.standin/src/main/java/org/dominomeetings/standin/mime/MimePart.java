package org.dominomeetings.standin.mime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import lotus.domino.Item;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.dxl.Xml;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.NoteItem;

/**
 * One MIME_PART item. A MIME body is a row of them, all of one name: the outermost part, each part in it, and what
 * ends a multipart; the bytes after their headers in a row are the body as it came over the Internet.
 *
 * @see "HCL Domino C API reference, MIME_PART (mimeods.h)"
 * @see "HCL Domino Designer help, MIMEOption (DxlExporter - Java): MIMEOPTION_RAW"
 */
public final class MimePart {
    private static final int VERSION = 2;
    private static final int HAS_BOUNDARY = 1;
    private static final int HAS_HEADERS = 2;
    private static final int IN_DBOBJECT = 4;
    private static final byte BODY = 2;

    /** version 2, flags 4, type 1, spare 1, byte count 2, boundary length 2, headers length 2, spares 2 and 4. */
    private static final int HEADER_BYTES = 20;

    private static final int FLAGS_AT = 2;

    private MimePart() {}

    /**
     * The part's bytes, boundary and headers among them, each as the character of its number.
     *
     * @param rawData DXL's {@code <rawitemdata type='19'>}
     * @throws NotInStandinException where the part lies in an attachment
     */
    static String text(Xml rawData) {
        byte[] bytes = Base64.getMimeDecoder().decode(rawData.text());
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if ((buffer.getInt(FLAGS_AT) & IN_DBOBJECT) != 0) {
            throw new NotInStandinException("a MIME part that lies in an attachment");
        }
        return new String(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES, StandardCharsets.ISO_8859_1);
    }

    /**
     * The item for one part.
     *
     * @param boundary the line that begins the part, with its line end; empty for the outermost
     * @param headers with the empty line after them
     * @param content each character below 256 is a byte
     */
    public static NoteItem item(String name, String boundary, String headers, String content) {
        byte[] text = (boundary + headers + content).getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer buffer = ByteBuffer.allocate(HEADER_BYTES + text.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putShort((short) VERSION)
                .putInt((boundary.isEmpty() ? 0 : HAS_BOUNDARY) | (headers.isEmpty() ? 0 : HAS_HEADERS))
                .put(BODY)
                .put((byte) 0)
                .putShort((short) text.length)
                .putShort((short) boundary.length())
                .putShort((short) headers.length())
                .putShort((short) 0)
                .putInt(0)
                .put(text);
        Xml data = new Xml("rawitemdata")
                .with("type", Integer.toHexString(Item.MIME_PART))
                .add(Base64.getEncoder().encodeToString(buffer.array()));
        return new NoteItem(name, Item.MIME_PART, false, List.of(), EnumSet.noneOf(ItemFlag.class), data);
    }
}
