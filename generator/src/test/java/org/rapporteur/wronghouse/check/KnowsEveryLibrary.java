package org.rapporteur.wronghouse.check;

import biweekly.ICalendar;
import com.google.gson.Gson;
import com.sun.jna.NativeLibrary;
import com.sun.net.httpserver.HttpServer;
import com.vladsch.flexmark.util.ast.Node;
import de.siegmar.fastcsv.writer.CsvWriter;
import freemarker.template.Configuration;
import io.methvin.watcher.DirectoryWatcher;
import java.net.http.HttpClient;
import org.apache.maven.plugin.Mojo;
import org.eclipse.jgit.lib.Repository;
import org.jsoup.nodes.Element;
import org.yaml.snakeyaml.Yaml;

/** Wrong: no library has its room here. */
public record KnowsEveryLibrary(
        Gson gson,
        ICalendar calendar,
        CsvWriter table,
        NativeLibrary system,
        Node node,
        Configuration templates,
        Mojo mojo,
        Repository repository,
        Yaml yaml,
        Element element,
        DirectoryWatcher watcher,
        HttpServer server,
        HttpClient client) {}
