package id.go.paserkab.desa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.support.Platform;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every handler that the application itself knows of, tried by people who may not enter. */
class HandlersIntegrationTests extends WebIntegrationTests {

    /** What may answer anyone; whatever is added here is a decision. */
    private static final Set<String> OPEN =
            Set.of(
                    "GET PORTAL /",
                    // Whoever is shown a certificate must be able to check it; the code is 100
                    // random bits.
                    "GET PORTAL /sertifikat/{code}",
                    "GET VILLAGE /",
                    // Whoever holds a letter must be able to check it; the code is 130 random
                    // bits, wrong ones are counted, and the file that is compared is not kept.
                    "GET VILLAGE /periksa",
                    "GET VILLAGE /periksa/{*code}",
                    "POST VILLAGE /periksa/{code}",
                    "GET VILLAGE /logo/{hash:[0-9a-f]{32}}.png");

    private static final Actor TESTS = Actor.platform("tests");

    private final List<Call> calls = new ArrayList<>();

    @Autowired
    HandlersIntegrationTests(ApplicationContext context) {
        super(context);
        context.getBean("requestMappingHandlerMapping", DoorMappings.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    var door = Doors.door(handler.getMethod(), handler.getBeanType());
                    var methods = new TreeSet<String>();
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> methods.add(method.name()));
                    for (var face : Doors.faces(handler.getBeanType()).faces()) {
                        for (var pattern : mapping.getPatternValues()) {
                            for (var method : methods.isEmpty() ? Set.of("ANY") : methods) {
                                calls.add(new Call(method, face, pattern, door));
                            }
                        }
                    }
                });
        calls.sort(Comparator.comparing(Call::name));
    }

    @Test
    void onlyTheAllowListIsOpenToAnyone() {
        assertThat(calls)
                .filteredOn(call -> call.door() instanceof Door.Open)
                .extracting(Call::name)
                .filteredOn(name -> !name.endsWith(" /error"))
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void aStrangerIsSentToTheSignInOrRefused() {
        assertThat(locked()).hasSizeGreaterThan(50);
        assertThat(locked())
                .allSatisfy(call -> {
                    var page = visitor().send(call.verb(), uri(call, call.face()), Map.of());
                    if (call.reads() && !call.api()) {
                        assertThat(page.status()).as(call.name()).isEqualTo(302);
                        assertThat(page.header("location")).as(call.name()).contains("/masuk");
                    } else {
                        assertThat(page.status()).as(call.name()).isIn(401, 403);
                    }
                });
    }

    /** Somebody with a good session and a good token, whose membership has just been taken away. */
    @Test
    void whoIsNoMemberAnyMoreEntersNowhere() {
        enterNowhere(Scope.of(Platform.TWIN), Role.DIGITAL_CADRE, FaceKind.VILLAGE, "/kantor");
        enterNowhere(Scope.regency(), Role.LEADERSHIP, FaceKind.REGENCY, "/ringkasan");
    }

    private void enterNowhere(Scope scope, Role role, FaceKind face, String home) {
        var visitor = visitor();
        var origin = origin(face);
        var person = platform.person(scope, role);
        person.signIn(visitor, origin);
        var token = visitor.get(origin + home).csrf();
        var memberships = platform.bean(Memberships.class);
        memberships.in(scope).stream()
                .filter(member -> member.username().equals(person.username()))
                .forEach(member -> memberships.remove(member.id(), TESTS));

        assertThat(locked())
                .filteredOn(call -> call.face() == face)
                .hasSizeGreaterThan(10)
                .allSatisfy(call -> {
                    var page = visitor.send(call.verb(), uri(call, call.face()), call.form(token));
                    assertThat(page.status()).as(call.name()).isEqualTo(403);
                });

        // The token was good all the while: it was the doors that refused.
        var out = visitor.post(origin + "/keluar", Map.of("_csrf", token));
        assertThat(out.header("location").orElseThrow()).contains("/logout?");
    }

    @Test
    void aHandlerIsNotThereOnAnotherFace() {
        for (var face : FaceKind.values()) {
            var own =
                    calls.stream().filter(call -> call.face() == face).map(Call::pattern).toList();
            assertThat(locked())
                    .filteredOn(call -> call.reads() && !own.contains(call.pattern()))
                    .isNotEmpty()
                    .allSatisfy(call -> {
                        var page = visitor().send("GET", uri(call, face), Map.of());
                        assertThat(page.status())
                                .as("%s asked for at %s", call.name(), face)
                                .isEqualTo(404);
                    });
        }
    }

    private List<Call> locked() {
        return calls.stream().filter(call -> call.door() instanceof Door.Locked).toList();
    }

    private String origin(FaceKind face) {
        return switch (face) {
            case PORTAL -> platform.addresses().portal();
            case REGENCY -> platform.addresses().regency();
            case VILLAGE -> platform.origin(Platform.TWIN);
        };
    }

    private URI uri(Call call, FaceKind face) {
        return URI.create(origin(face) + call.path());
    }

    /** One way to call a handler. */
    private record Call(String method, FaceKind face, String pattern, Door door) {

        String name() {
            return method + " " + face + " " + pattern;
        }

        String verb() {
            return method.equals("ANY") ? "GET" : method;
        }

        boolean reads() {
            return verb().equals("GET");
        }

        boolean api() {
            return pattern.startsWith("/api/");
        }

        String path() {
            return pattern.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1").replaceAll("\\{[^}]*}", "x");
        }

        Map<String, String> form(String token) {
            return reads() ? Map.of() : Map.of("_csrf", token);
        }
    }
}
