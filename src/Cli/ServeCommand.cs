using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Myelon.Desk.Cases;
using Myelon.Desk;
using Myelon.Store;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Web;
using Myelon.Web.Cases;
using Myelon.Web.Ground;

namespace Myelon.Cli;

/// <summary><c>serve</c>: the web application, on this machine only.</summary>
internal sealed class ServeCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var demo = new Option<bool>("--demo")
        {
            Description = "mit erfundenen Beispielfällen, in einer Datei für sich / with invented example cases, in a file of their own",
        };
        var database = DatabaseChoice.Option();
        var port =
            new Option<int>("--port")
            {
                Description = "Port auf 127.0.0.1, 0 nimmt einen freien / port on 127.0.0.1, 0 takes a free one",
                DefaultValueFactory = _ => new ServerOptions { Database = "" }.Port,
            };
        port.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && !(int.TryParse(r.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= 65535))
            {
                r.AddError(CommonOptions.Both("--port: 0 bis 65535", "--port: 0 to 65535"));
            }
        });
        var limit = new Option<int?>("--imaging-limit")
        {
            Description = "ab wie vielen Tagen Bildgebung hier als alt gilt (Grenze des Hauses; die Leitlinie nennt keine) / after how many days "
                + "imaging counts as old here (the site's limit; the guideline names none)",
        };
        limit.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && !(int.TryParse(r.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 3650))
            {
                r.AddError(CommonOptions.Both("--imaging-limit: 1 bis 3650 Tage", "--imaging-limit: 1 to 3650 days"));
            }
        });
        var centre = new Option<string?>("--spine-centre")
        {
            Description = "Wirbelsäulenzentrum, das von hier angerufen wird: „Name, Nummer“ / spine centre that is called from here: \"name, number\"",
        };
        var clients = new Option<string?>("--cds-clients")
        {
            Description = "Datei mit den Systemen, deren CDS-Hooks beantwortet werden (iss, öffentliche Schlüssel) / file of the systems whose CDS Hooks "
                + "are answered (iss, public keys)",
        };
        var address = new Option<string?>("--public-address")
        {
            Description = "https-Adresse des Proxys vor den CDS-Hooks, nur mit --cds-clients / https address of the proxy before the CDS Hooks, only with "
                + "--cds-clients",
        };
        address.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && !HookClients.IsPublicAddress(r.Tokens[0].Value))
            {
                r.AddError("--public-address: https://…");
            }
        });
        var language = CommonOptions.Language();
        var command = new Command("serve", "die Webanwendung starten / start the web application")
        {
            demo, database, port, limit, centre, clients, address, language,
        };
        command.Validators.Add(r =>
        {
            if (r.GetResult(address) is not null && r.GetResult(clients) is null)
            {
                r.AddError("--public-address: --cds-clients");
            }
        });
        command.SetAction((parsed, cancel) => Run(
            parsed.GetValue(clients),
            new ServerOptions
            {
                PublicAddress = parsed.GetValue(address),
                Database = parsed.GetValue(database) ?? DatabaseChoice.Default(parsed.GetValue(demo)),
                Port = parsed.GetValue(port),
                Demo = parsed.GetValue(demo),
                ImagingLimitInDays = parsed.GetValue(limit),
                SpineCentre = parsed.GetValue(centre) is { } named && named.Trim().Length > 0 ? SpineCentre.Of(named) : null,
                Language = parsed.GetValue(language) == "en" ? Language.English : Language.German,
            },
            CommonOptions.LanguageOf(parsed, language),
            cancel));
        return command;
    }

    private async Task<int> Run(string? clients, ServerOptions options, Language language, CancellationToken cancel)
    {
        // What ends the program waits for this task, so it must be there before anything takes time.
        await Task.Yield();
        if (clients is not null)
        {
            if (Clients(clients, language) is not { } known)
            {
                return ExitCode.Refused;
            }

            options = options with { HookClients = known };
        }

        SqliteCaseStore store;
        try
        {
            store = SqliteCaseStore.Open(options.Database, desk.Clock, options.Demo ? StoreKind.Demonstration : StoreKind.Real, Demonstration.IsExample);
        }
        catch (StoreRefusedException refused)
        {
            return DatabaseChoice.Refuse(options.Database, refused, language);
        }

        options = options with { Database = store.FilePath };
        foreach (var notice in new CaseDesk(desk, store).Notices)
        {
            Console.Error.WriteLine($"myelon: {Terminal.Plain(options.Database)}: {notice.In(language)}");
        }

        using (store)
        {
            try
            {
                return await Serve(options, store, language, cancel);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                // Ended while it was still starting.
                return ExitCode.Done;
            }
        }
    }

    private static HookClients? Clients(string path, Language language)
    {
        var opened = Inputs.Open(path);
        var fault = opened.Fault;
        if (opened.Content is { } content)
        {
            using (content)
            {
                using var file = new MemoryStream();
                content.CopyTo(file);
                var (clients, wrong) = HookClients.Read(file.ToArray());
                if (clients is not null)
                {
                    return clients;
                }

                fault = new Fault("", wrong!, new("Siehe docs/interoperability.md.", "See docs/interoperability.md."));
            }
        }

        Inputs.Report(path, null, [fault!], language);
        return null;
    }

    private async Task<int> Serve(ServerOptions options, SqliteCaseStore store, Language language, CancellationToken cancel)
    {
        WebApplication built;
        try
        {
            built = Server.Build(options, store, desk);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(language.Say(
                $"myelon: {Terminal.Plain(Server.KeyFolder(options.Database))}: Der Ordner für die Schlüssel der Formulare lässt sich nicht anlegen. "
                    + "Rechte prüfen, oder mit --db eine Datei in einem anderen Ordner nennen.",
                $"myelon: {Terminal.Plain(Server.KeyFolder(options.Database))}: the folder for the keys of the forms cannot be made. Check the rights, "
                    + "or name a file in another folder with --db."));
            return ExitCode.Refused;
        }

        await using var app = built;
        try
        {
            if (options.Demo)
            {
                await Demonstration.Add(store, desk.Now, cancel);
            }
        }
        catch (StoreFailedException failed)
        {
            Console.Error.WriteLine($"myelon: {Terminal.Plain(options.Database)}: {failed.Says.In(language)}");
            return ExitCode.Refused;
        }
        catch (StoreBusyException)
        {
            Console.Error.WriteLine(language.Say(
                $"myelon: {Terminal.Plain(options.Database)}: Ein anderes Programm schreibt gerade in die Datenbank. Kurz warten, dann noch einmal starten.",
                $"myelon: {Terminal.Plain(options.Database)}: another program is writing into the database. Wait a little, then start again."));
            return ExitCode.Refused;
        }

        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException)
        {
            Console.Error.WriteLine(language.Say(
                $"myelon: Port {options.Port} ist belegt. Mit --port einen anderen nennen (0 nimmt einen freien).",
                $"myelon: port {options.Port} is taken. Name another with --port (0 takes a free one)."));
            return ExitCode.Refused;
        }

        if (!Server.IsAlone(app))
        {
            await app.StopAsync(cancel);
            Console.Error.WriteLine(language.Say(
                "myelon: Der Server hört nicht nur auf 127.0.0.1 und wurde beendet.",
                "myelon: the server does not listen on 127.0.0.1 alone and was ended."));
            return ExitCode.OwnFault;
        }

        var bound = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var address = app.Services.GetRequiredService<Door>().Address(bound);
        Console.Out.WriteLine(language.Say($"Myelon läuft: {address}", $"Myelon is running: {address}"));
        Console.Out.WriteLine(language.Say(
            $"Fälle liegen in {Terminal.Plain(options.Database)}. Ende mit Strg+C.",
            $"Cases lie in {Terminal.Plain(options.Database)}. End with Ctrl+C."));
        await Console.Out.FlushAsync(cancel);
        await app.WaitForShutdownAsync(cancel);
        return ExitCode.Done;
    }
}
