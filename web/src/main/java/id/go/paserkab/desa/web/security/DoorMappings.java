package id.go.paserkab.desa.web.security;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Maps requests to handlers of the request's own face, and refuses handlers without a door. */
final class DoorMappings extends RequestMappingHandlerMapping {

    /** Here and not by a condition of the type, which counts only where the type is mapped too. */
    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
        var mapping = super.getMappingForMethod(method, type);
        if (mapping == null) {
            return null;
        }
        Doors.door(method, type);
        return mapping.addCustomCondition(Doors.faces(type));
    }
}
