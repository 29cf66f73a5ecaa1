package org.dominomeetings.lotusscript.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.lotusscript.client.ClientSettings;
import org.dominomeetings.lotusscript.client.Design;
import org.dominomeetings.lotusscript.client.NotesClient;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.dominomeetings.standin.DominoServer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Opens what the page asks for in a Notes client, with the design elements of the plugin that is installed. */
final class Desks {
    private static final String ELEMENTS_BUNDLE = "org.dominomeetings.notes";
    private static final String ELEMENTS_CLASS = "org.dominomeetings.notes.template.DesignElements";

    /** As the sandbox's settings have it in MEETINGS_NOMAD_ORIGINS. */
    private static final String NOMAD_ORIGIN = "https://nomad.example.com";

    private static final Map<String, String> LANGUAGES =
            Map.of("en", "English", "de", "Deutsch", "fr", "Français", "it", "Italiano", "es", "Español", "ja", "日本語");

    private final BundleContext context;

    Desks(BundleContext context) {
        this.context = context;
    }

    JsonObject choices() {
        JsonObject choices = Directory.people();
        JsonArray languages = new JsonArray();
        for (String language : List.of("en", "de", "fr", "it", "es", "ja")) {
            languages.add(Directory.option(language, LANGUAGES.get(language)));
        }
        JsonArray manners = new JsonArray();
        for (Manner manner : Manner.values()) {
            manners.add(Directory.option(
                    manner.name(), manner.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        choices.add("languages", languages);
        choices.add("manners", manners);
        return choices;
    }

    JsonObject entries(String mailFile) {
        return Directory.entries(mailFile);
    }

    /**
     * Opens an entry ({@code unid}), a view ({@code view}) or a new entry, in {@code mailfile} as {@code person}, with the texts of
     * {@code language} and the bad {@code manners}. In the thread that the desk is for.
     */
    ClientDesk open(JsonObject body, ClientSession session) {
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        if (body.has("manners")) {
            for (JsonElement manner : body.getAsJsonArray("manners")) {
                manners.add(Manner.valueOf(manner.getAsString()));
            }
        }
        boolean nomad = manners.contains(Manner.CORS);
        ClientSettings settings = ClientSettings.PLAIN
                .with(Manners.of(manners.toArray(new Manner[0])).from(NOMAD_ORIGIN))
                .on(nomad ? "WebBrowser" : "Windows");
        Design design = new Design(elements(new Locale(NotesServlet.text(body, "language"))))
                .withForm("Appointment", "dmMeetingActions");
        String mailFile = NotesServlet.text(body, "mailfile");
        String view = NotesServlet.text(body, "view");
        NotesClient client =
                new NotesClient(place(NotesServlet.text(body, "person")), design, settings, new PagePerson(session));
        client.openView(DominoServer.current().name(), mailFile, view);
        if (view.isEmpty()) {
            String unid = NotesServlet.text(body, "unid");
            if (unid.isEmpty()) {
                client.compose("Appointment", Map.of("AppointmentType", "0"));
            } else {
                client.open(unid, false);
            }
        }
        return new ClientDesk(client, () -> Directory.accounts(mailFile, NotesServlet.text(body, "person")));
    }

    /** The person's own client, with a data folder beside the server's. */
    private static synchronized DominoServer place(String person) {
        DominoServer server = DominoServer.current();
        return server.domain().find(person).orElseGet(() -> {
            try {
                Path folder = Files.createTempDirectory("notes-client");
                return server.domain().addClient(folder, person, server.clock());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The DXL of all elements, made by the plugin's own class. */
    private List<String> elements(Locale language) {
        Bundle plugin = Arrays.stream(context.getBundles())
                .filter(bundle -> ELEMENTS_BUNDLE.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the plugin is not installed"));
        try {
            List<String> dxl = new ArrayList<>();
            List<?> made = (List<?>) plugin.loadClass(ELEMENTS_CLASS)
                    .getMethod("in", Locale.class)
                    .invoke(null, language);
            for (Object element : made) {
                Method method = element.getClass().getMethod("dxl");
                dxl.add((String) method.invoke(element));
            }
            return dxl;
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("the plugin has no design elements", e);
        }
    }
}
