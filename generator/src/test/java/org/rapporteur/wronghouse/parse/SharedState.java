package org.rapporteur.wronghouse.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Wrong: three fields that whoever comes later finds changed. The others are right. */
public final class SharedState {

    public static final String NAME = "a";
    static final List<String> NAMES = List.of("a");
    static final Pattern PATTERN = Pattern.compile("a");
    static final Map<String, String> CACHE = new HashMap<>();
    static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    static int counter;

    private SharedState() {}
}
