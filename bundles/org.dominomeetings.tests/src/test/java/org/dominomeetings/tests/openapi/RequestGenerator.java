package org.dominomeetings.tests.openapi;

import com.google.gson.JsonElement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.ApiContract;
import org.dominomeetings.tests.support.ApiContract.Operation;

/** Makes requests of every kind for an operation: who, where, which entry, which headers, which body. */
final class RequestGenerator {
    private static final List<String> ODD_UNIDS = List.of(
            "x", "x%00y", "%F0%9F%98%80", "%E2%80%AE", "%25", "null", "0".repeat(31), "G".repeat(32), "1".repeat(3000));

    private static final List<String> MAIL_FILES = List.of(
            SamplePerson.JANE.mailFile(),
            "mail\\jdoe.nsf",
            "mail/none.nsf",
            "",
            "../notes.ini",
            "C1258800003F1C2A",
            "\u0000");

    private static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "application/json",
            "application/json; charset=utf-8",
            "APPLICATION/JSON",
            "text/plain",
            ";",
            "");

    /** What stands in the query of a DELETE. */
    private static final List<String> APPLY = List.of("server", "client", "", "SERVER");

    private static final List<String> LANGUAGES = List.of("de", "ja-JP", "xx-YY;q=abc", "*", "tlh");

    private final ApiContract contract;
    private final Random random;
    private final BodyGenerator bodies;
    private final List<String> unids;

    /**
     * @param unids of Jane's entries
     */
    RequestGenerator(ApiContract contract, Random random, List<String> unids) {
        this.contract = contract;
        this.random = random;
        this.bodies = new BodyGenerator(contract, random);
        this.unids = unids;
    }

    /**
     * A request.
     *
     * @param person null for nobody
     * @param body null for none
     * @param headers names and values in turn
     * @param fits whether the document takes its headers and its body
     */
    record Asked(String method, String url, SamplePerson person, String body, String[] headers, boolean fits) {
        @Override
        public String toString() {
            String who = person == null ? "nobody" : person.shortName();
            return who + " " + method + " " + url + " " + String.join(",", headers) + " " + body;
        }
    }

    Asked next(Operation operation) {
        // One thing in a few is odd, so that more than refusals is seen.
        SamplePerson person = random.nextInt(4) > 0 ? SamplePerson.JANE : one(peopleAndNobody());
        boolean header = random.nextInt(12) > 0;
        String type = random.nextInt(4) > 0 ? "application/json" : one(CONTENT_TYPES);
        List<String> headers = new ArrayList<>();
        if (header) {
            headers.addAll(List.of("X-Domino-Meetings", "1"));
        }
        if (!type.isEmpty()) {
            headers.addAll(List.of("Content-Type", type));
        }
        if (random.nextInt(12) == 0) {
            headers.addAll(List.of("Origin", one(List.of("https://evil.example", "null", "x"))));
        }
        headers.addAll(List.of("Accept-Language", one(LANGUAGES)));
        String body = null;
        String apply = null;
        boolean fits = true;
        if (operation.hasBody()) {
            JsonElement good = bodies.fitting(contract.bodySchema(operation), "");
            int spoil = random.nextInt(6);
            body = spoil == 0 ? bodies.garbled(good) : (spoil == 1 ? bodies.spoilt(good) : good).toString();
            fits = spoil > 0 && contract.takes(operation, type.isEmpty() ? null : type, header, body);
        } else if (operation.method().equals("DELETE")) {
            apply = random.nextInt(4) > 0 ? "server" : one(APPLY);
            fits = header && apply.equals("server");
        }
        String url = url(operation, person, apply);
        return new Asked(operation.method(), url, person, body, headers.toArray(String[]::new), fits);
    }

    /** Below the mail file only for those whom Domino lets in there, since the rest is its own answer. */
    private String url(Operation operation, SamplePerson person, String apply) {
        String path = "/meetings" + operation.path(random.nextInt(6) == 0 ? one(ODD_UNIDS) : one(unids));
        String query = apply == null ? "" : "apply=" + apply + "&";
        boolean letIn = person != null && !person.equals(SamplePerson.SAM);
        if (letIn && random.nextBoolean()) {
            return "/" + SamplePerson.JANE.mailFile() + path + "?" + query;
        }
        String mailFile = random.nextInt(4) > 0 ? SamplePerson.JANE.mailFile() : one(MAIL_FILES);
        return path + "?" + query + "mailfile=" + URLEncoder.encode(mailFile, StandardCharsets.UTF_8);
    }

    private static List<SamplePerson> peopleAndNobody() {
        List<SamplePerson> people = new ArrayList<>(SamplePerson.ALL);
        people.add(null);
        return people;
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
