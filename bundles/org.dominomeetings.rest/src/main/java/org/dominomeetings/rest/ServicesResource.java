package org.dominomeetings.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.operation.Caller;
import org.dominomeetings.core.spi.MeetingProvider;

/** {@code …/services}: what the caller can choose from, and whether he has to connect an account first. */
final class ServicesResource {
    private final Parts parts;

    ServicesResource(Parts parts) {
        this.parts = parts;
    }

    Answer answer(Caller caller) {
        JsonArray services = new JsonArray();
        for (MeetingProvider provider : parts.providers.all()) {
            JsonObject service = new JsonObject();
            service.addProperty("id", provider.id());
            service.addProperty("label", provider.label());
            service.addProperty("state", state(caller, provider));
            JsonArray can = new JsonArray();
            provider.capabilities().all().forEach(capability -> can.add(capability.member()));
            service.add("capabilities", can);
            services.add(service);
        }
        return new Answer(200, Answer.JSON)
                .with("code", "services")
                .with("version", "1")
                .with("services", services);
    }

    private String state(Caller caller, MeetingProvider provider) {
        if (!provider.connection().needsAccount()) {
            return OwnAccounts.Standing.ACTIVE.name();
        }
        return parts.account.own.standing(caller.id(), provider.id()).name();
    }
}
