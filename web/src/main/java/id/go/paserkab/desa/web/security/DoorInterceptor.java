package id.go.paserkab.desa.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Stands at every door and lets in whom the handler names. What it does not know stays shut. */
final class DoorInterceptor implements HandlerInterceptor {

    private final Members members;

    DoorInterceptor(Members members) {
        this.members = members;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        switch (handler) {
            case HandlerMethod method -> enter(request, method);
            case ResourceHttpRequestHandler assets -> {}
            default -> throw new AccessDeniedException("No door is known for " + handler);
        }
        return true;
    }

    private void enter(HttpServletRequest request, HandlerMethod method) {
        switch (Doors.door(method.getMethod(), method.getBeanType())) {
            case Door.Open() -> {}
            case Door.Locked(var key) -> members.require(request, key);
        }
    }
}
