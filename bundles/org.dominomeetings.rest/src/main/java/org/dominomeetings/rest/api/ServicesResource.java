package org.dominomeetings.rest.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.rest.boot.SettingsComponents;
import org.dominomeetings.rest.http.JsonResponse;

/** {@code …/services}: what the caller can choose from, and whether he has to connect an account first. */
public final class ServicesResource {
    private final SettingsComponents parts;

    public ServicesResource(SettingsComponents parts) {
        this.parts = parts;
    }

    public JsonResponse answer(Caller caller) {
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
        return new JsonResponse(200, JsonResponse.JSON)
                .with("code", "services")
                .with("version", "1")
                .with("services", services);
    }

    private String state(Caller caller, MeetingProvider provider) {
        if (!provider.connection().needsAccount()) {
            return OwnAccounts.AccountStatus.ACTIVE.name();
        }
        return parts.account.own.standing(caller.id(), provider.id()).name();
    }
}
