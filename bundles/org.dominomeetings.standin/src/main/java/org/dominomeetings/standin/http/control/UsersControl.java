package org.dominomeetings.standin.http.control;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.admin.PersonAdministration;
import org.dominomeetings.standin.admin.PersonRename;
import org.dominomeetings.standin.http.HttpTask;
import org.dominomeetings.standin.http.SingleSignOnTokens;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;
import org.dominomeetings.standin.store.Note;

/** {@code /standin/users[/NAME]}: an administrator's operations on people. */
final class UsersControl implements ControlResource {
    private final HttpTask front;

    UsersControl(HttpTask front) {
        this.front = front;
    }

    @Override
    public Object answer(ControlRequest call) {
        PersonAdministration people = new PersonAdministration(call.place());
        if (!call.path().isEmpty()) {
            return one(call, people);
        }
        if (call.isPost()) {
            return tell(call.place(), create(call, people));
        }
        return people.all().stream().map(person -> tell(call.place(), person)).toList();
    }

    private static Note create(ControlRequest call, PersonAdministration people) {
        Note person = people.create(
                call.needed("name"),
                call.text("internetAddress").orElse(""),
                call.text("mailFile").orElse(""));
        people.setPassword(call.needed("name"), call.needed("password"));
        return person;
    }

    private Object one(ControlRequest call, PersonAdministration people) {
        String name = people.person(call.path())
                .orElseThrow(() -> new NoSuchElementException("no such person: " + call.path()))
                .text("FullName");
        if (!call.isPost()) {
            return tell(call.place(), people.person(name).orElseThrow());
        }
        call.text("password").ifPresent(password -> people.setPassword(name, password));
        call.flag("denied").ifPresent(denied -> people.setDenied(name, denied));
        if (call.number("bearerSeconds").isPresent()) {
            Duration life = Duration.ofSeconds(call.number("bearerSeconds").get());
            return Map.of("bearer", front.tokens().issue(SingleSignOnTokens.Kind.BEARER, name, life));
        }
        if (call.text("newName").isPresent()) {
            List<String> changed = new PersonRename(call.place().domain()).rename(name, call.needed("newName"));
            return Map.of("changed", changed);
        }
        return tell(call.place(), people.person(name).orElseThrow());
    }

    private static Map<String, Object> tell(DominoServer place, Note person) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", person.text("FullName"));
        json.put(
                "otherNames",
                person.item("FullName").orElseThrow().texts().stream().skip(1).toList());
        json.put("internetAddress", person.text("InternetAddress"));
        json.put("mailFile", person.text("MailFile"));
        json.put("denied", place.denies(person.text("FullName")));
        return json;
    }
}
