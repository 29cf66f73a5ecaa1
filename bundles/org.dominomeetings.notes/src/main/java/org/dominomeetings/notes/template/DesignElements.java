package org.dominomeetings.notes.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.dominomeetings.notes.ticket.TicketDatabase;

/**
 * The design elements for the mail template, in the language of the form that they go into: the script library, the subform
 * with the actions, and the forms and views of accounts. Their names are our own, so that none replaces one of HCL's.
 */
public final class DesignElements {
    /** In the order in which they can be imported: the script library before what uses it. */
    private static final List<String> NAMES = Collections.unmodifiableList(
            Arrays.asList("dmMeetings", "dmServices", "dmAccounts", "dmAccount", "dmInvitation", "dmMeetingActions"));

    private static final List<String> LANGUAGES = Arrays.asList("en", "de", "fr", "it", "ja", "es");

    private DesignElements() {}

    /**
     * All elements, whose texts are in that language where there are texts in it, else in English.
     *
     * @param language of the form that the subform is put into
     */
    public static List<DesignElement> in(Locale language) {
        String known = LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : "en";
        Properties texts = texts(known);
        texts.setProperty("language", known);
        texts.setProperty("address", TicketDatabase.ADDRESS_UNID);
        ElementAssembler assembler = new ElementAssembler(DesignElements::file, texts);
        List<DesignElement> elements = new ArrayList<>();
        NAMES.forEach(name -> elements.add(new DesignElement(name, assembler.assemble(name + ".xml"))));
        return Collections.unmodifiableList(elements);
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader reader = reader("en".equals(language) ? "texts.properties" : "texts_" + language + ".properties")) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String file(String name) {
        try (Reader reader = reader(name)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[4096];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader reader(String name) throws IOException {
        InputStream stream = DesignElements.class.getResourceAsStream("elements/" + name);
        if (stream == null) {
            throw new IOException("no " + name + " among the elements");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
