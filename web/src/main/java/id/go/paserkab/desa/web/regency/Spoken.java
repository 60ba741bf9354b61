package id.go.paserkab.desa.web.regency;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.page.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Says what a refusal speaks of as people in Paser say it, and says it where it is mended. */
@Component
public class Spoken {

    private final VillageRegister register;
    private final Times times;

    Spoken(VillageRegister register, Times times) {
        this.register = register;
        this.times = times;
    }

    public Object[] words(List<?> about, Locale locale) {
        return about.stream().map(one -> word(one, locale)).toArray();
    }

    /** Days are written out and villages called by their names; the rest is said as it is. */
    public Object word(Object about, Locale locale) {
        return switch (about) {
            case LocalDate day -> times.day(day, locale);
            case VillageCode code -> register.find(code).map(Village::name).orElse(code.value());
            default -> about;
        };
    }

    /**
     * At the field, unless a day that cannot be read has been told there already; at the form as a
     * whole where the form has no such field.
     */
    public static void tell(BindingResult errors, String field, Enum<?> reason, String words) {
        if (field.isEmpty() || errors.getFieldType(field) == null) {
            errors.reject(reason.name(), words);
        } else if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, reason.name(), words);
        }
    }
}
