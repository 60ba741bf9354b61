package id.go.paserkab.desa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.support.Platform;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Every handler that the application itself knows of, tried by somebody who is not signed in. */
class HandlersIntegrationTests extends WebIntegrationTests {

    /** What may answer anyone; whatever is added here is a decision. */
    private static final Set<String> OPEN = Set.of("/", "/logo/{hash:[0-9a-f]{32}}.png", "/error");

    private final DoorMappings handlers;

    @Autowired
    HandlersIntegrationTests(ApplicationContext context) {
        super(context);
        this.handlers = context.getBean("requestMappingHandlerMapping", DoorMappings.class);
    }

    @Test
    void onlyTheAllowListIsOpenToAnyone() {
        var open = new TreeSet<String>();
        handlers.getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (door(handler) instanceof Door.Open) {
                        open.addAll(mapping.getPatternValues());
                    }
                });

        assertThat(OPEN).containsAll(open);
    }

    @Test
    void nothingBehindALockedDoorAnswersAStranger() {
        var tried = new TreeSet<String>();
        var answered = new TreeSet<String>();
        handlers.getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (door(handler) instanceof Door.Locked) {
                        tryAll(mapping, handler, tried, answered);
                    }
                });

        assertThat(tried).hasSizeGreaterThan(20);
        assertThat(answered).isEmpty();
    }

    private void tryAll(
            RequestMappingInfo mapping,
            HandlerMethod handler,
            Set<String> tried,
            Set<String> answered) {
        var methods = mapping.getMethodsCondition().getMethods();
        for (var face : Doors.faces(handler.getBeanType()).faces()) {
            for (var pattern : mapping.getPatternValues()) {
                var path =
                        pattern.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
                                .replaceAll("\\{[^}]*}", "x");
                for (var method : methods.isEmpty() ? Set.of("GET") : names(methods)) {
                    var call = method + " " + face + " " + path;
                    var page = visitor().send(method, URI.create(origin(face) + path), Map.of());
                    tried.add(call);
                    if (page.status() != 302 && page.status() != 401 && page.status() != 403) {
                        answered.add(call + " -> " + page.status());
                    }
                }
            }
        }
    }

    private static Set<String> names(Set<?> methods) {
        var names = new TreeSet<String>();
        methods.forEach(method -> names.add(String.valueOf(method)));
        return names;
    }

    private static Door door(HandlerMethod handler) {
        return Doors.door(handler.getMethod(), handler.getBeanType());
    }

    private String origin(FaceKind face) {
        return switch (face) {
            case PORTAL -> platform.addresses().portal();
            case REGENCY -> platform.addresses().regency();
            case VILLAGE -> platform.origin(Platform.VILLAGE);
        };
    }
}
