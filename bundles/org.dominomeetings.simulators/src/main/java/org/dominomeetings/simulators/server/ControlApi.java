package org.dominomeetings.simulators.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.fault.Fault;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.service.Route;
import org.dominomeetings.simulators.service.Service;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** The control API below {@code /simulators}; described in this package's documentation. */
public final class ControlApi {
    private final Map<String, RequestDispatcher> desks;

    public ControlApi(Map<String, RequestDispatcher> desks) {
        this.desks = desks;
    }

    /** @param path below the server's root, split at slashes: {@code simulators}, service, resource, id */
    public Response handle(String method, HttpUrl url, String body) {
        List<String> path = url.pathSegments();
        try {
            if (path.size() == 1) {
                return method.equals("GET") ? ok(list(url)) : problem(405, "GET lists the services.");
            }
            RequestDispatcher desk = desks.get(path.get(1));
            if (desk == null) {
                return problem(404, "There is no simulator of \"" + path.get(1) + "\".");
            }
            String resource = path.size() > 2 ? path.get(2) : "";
            String id = path.size() > 3 ? path.get(3) : "";
            return handle(desk, method + " " + resource + (id.isEmpty() ? "" : "/"), id, Json.parse(body));
        } catch (IllegalArgumentException e) {
            return problem(400, e.getMessage());
        }
    }

    private Response handle(RequestDispatcher desk, String call, String id, ObjectNode body) {
        Service service = desk.service();
        switch (call) {
            case "GET ":
                return ok(desk.show());
            case "POST faults":
                return ok(Map.of("ordered", order(desk, Json.read(body, Fault.class))));
            case "DELETE faults":
                desk.faults().clear();
                return ok(Map.of());
            case "POST reset":
                desk.reset();
                return ok(Map.of());
            case "POST grants":
                GrantRequest order = Json.read(body, GrantRequest.class);
                return ok(desk.change(() -> grant(service, order)));
            case "PATCH grants/":
                return found(desk, () -> isExpiry(body) && service.grants().expire(id));
            case "DELETE grants/":
                return found(desk, () -> service.grants().revoke(id));
            case "PATCH meetings/":
                return found(desk, () -> service.change(id, body));
            case "DELETE meetings/":
                return found(desk, () -> service.remove(id));
            case "PATCH settings":
                return ok(desk.change(() -> settings(service, body)));
            default:
                return problem(404, "There is no such call in the control API.");
        }
    }

    private ObjectNode list(HttpUrl url) {
        ObjectNode list = Json.object();
        desks.keySet()
                .forEach(name -> list.withArray("services")
                        .addObject()
                        .put("name", name)
                        .put("baseUrl", url.resolve("/" + name).toString()));
        return list;
    }

    private static Fault order(RequestDispatcher desk, Fault fault) {
        List<Route> routes = desk.service().routes();
        if (routes.stream().noneMatch(route -> route.is(fault.on()))) {
            throw new IllegalArgumentException("\"on\" must be one of "
                    + routes.stream().map(Route::name).collect(Collectors.joining(", ")) + ".");
        }
        desk.faults().order(fault);
        return fault;
    }

    /**
     * The order for a grant.
     *
     * @param account e-mail address of the person
     * @param clientId null for {@link SimulatorSettings#CLIENT_ID}
     * @param scopes null for all that the service knows
     * @param accessTokenSeconds null for what the settings say
     * @param expired whether the access token is over at once
     */
    record GrantRequest(
            String account, String clientId, Set<String> scopes, Integer accessTokenSeconds, Boolean expired) {}

    private static ObjectNode grant(Service service, GrantRequest order) {
        if (order.account() == null) {
            throw new IllegalArgumentException("\"account\" is needed.");
        }
        String client = order.clientId() == null ? SimulatorSettings.CLIENT_ID : order.clientId();
        if (!service.settings().clients().containsKey(client)) {
            throw new IllegalArgumentException("There is no client \"" + client + "\" in the settings.");
        }
        int life = order.accessTokenSeconds() == null
                ? service.settings().accessTokenSeconds()
                : order.accessTokenSeconds();
        Grants grants = service.grants();
        Grants.Issued issued =
                grants.issue(order.account(), client, order.scopes() == null ? service.scopes() : order.scopes(), life);
        if (Boolean.TRUE.equals(order.expired())) {
            grants.expire(issued.grant().id());
        }
        return grants.show(issued.grant().id())
                .put("accessToken", issued.accessToken())
                .put("refreshToken", issued.refreshToken());
    }

    private static boolean isExpiry(ObjectNode body) {
        if (!body.path("expired").asBoolean() || body.size() != 1) {
            throw new IllegalArgumentException("Only {\"expired\":true} can be said of a grant.");
        }
        return true;
    }

    private static ObjectNode settings(Service service, ObjectNode change) {
        service.settings(service.settings().change(change));
        return service.settings().show();
    }

    private static Response found(RequestDispatcher desk, BooleanSupplier work) {
        boolean found = desk.change(work::getAsBoolean);
        return found ? ok(Map.of()) : problem(404, "There is no such thing.");
    }

    static Response ok(Object body) {
        return Response.json(200, "application/json", body);
    }

    public static Response problem(int status, String message) {
        return Response.json(status, "application/json", Map.of("error", message));
    }
}
