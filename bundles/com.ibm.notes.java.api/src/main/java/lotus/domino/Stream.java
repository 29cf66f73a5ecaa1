package lotus.domino;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

/** Signatures of HCL's {@code lotus.domino.Stream}, to compile against; this type never ships. */
public interface Stream extends Base {
    void close() throws NotesException;

    int getBytes() throws NotesException;

    String getCharset() throws NotesException;

    void getContents(OutputStream outputStream) throws NotesException;

    void getContents(Writer writer) throws NotesException;

    int getPosition() throws NotesException;

    boolean isEOS() throws NotesException;

    boolean isReadOnly() throws NotesException;

    boolean open(String text) throws NotesException;

    boolean open(String text1, String text2) throws NotesException;

    byte[] read() throws NotesException;

    byte[] read(int number) throws NotesException;

    String readText() throws NotesException;

    String readText(int number) throws NotesException;

    String readText(int number1, int number2) throws NotesException;

    void setContents(InputStream inputStream) throws NotesException;

    void setContents(Reader reader) throws NotesException;

    void setPosition(int number) throws NotesException;

    void truncate() throws NotesException;

    int write(byte[] bytes) throws NotesException;

    int writeText(String text) throws NotesException;

    int writeText(String text, int number) throws NotesException;
}
