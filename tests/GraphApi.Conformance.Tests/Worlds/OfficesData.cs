using GraphApi.Model.Datasets;

namespace GraphApi.Conformance.Tests.Worlds;

/// <summary>
/// Invented records of the product's model: who stands behind what, with everything that responsibility chains depend on. Offices end the day before, begin within the
/// month or have no dates; affiliations go round in a circle; a link is disputed; several chains lead to one official.
/// </summary>
internal static class OfficesData
{
    public static Dataset Build()
    {
        var world = new WorldBuilder(RepositoryFiles.ReadModel("schema/graph.graphql"));
        AddRecords(world);
        AddWays(world);
        AddOffices(world);
        AddActs(world);
        AddEvidence(world);
        return world.Build();
    }

    private static void AddRecords(WorldBuilder world)
    {
        world.Add("Location", "camp", "name=Camp", "kind=CAMP", "country=RU", "description=.");
        world.Add("Location", "home", "name=Home", "kind=SETTLEMENT", "country=UA", "description=.");
        world.Add("Transfer", "autumn", "kind=EDUCATION", "status=REPORTED", "dateFrom=2022-10-21", "dateTo=2022-10-25", "description=.");
        world.Add("Transfer", "month", "kind=EDUCATION", "status=REPORTED", "dateFrom=2023-03", "description=.");
        world.Add("Transfer", "undated", "kind=EDUCATION", "status=REPORTED", "description=.");
        world.Add("ChildGroup", "group", "count=7", "scope=THIS_EVENT", "description=.");
        foreach (var body in (string[])["ministry", "agency", "office", "owner", "partner"])
        {
            world.Add("Institution", body, $"name={body}", "kind=STATE_AGENCY", "description=.");
        }

        foreach (var person in (string[])["ada", "bob", "cyd", "dan", "eve", "fay", "gus", "hal"])
        {
            world.Add("Person", person, $"name={person}", "description=.");
        }
    }

    private static void AddWays(WorldBuilder world)
    {
        foreach (var transfer in (string[])["autumn", "month", "undated"])
        {
            world.Relate("Departure", $"{transfer}-from", transfer, "home", "order=0");
            world.Relate("Arrival", $"{transfer}-to", transfer, transfer == "undated" ? "home" : "camp", "order=2");
        }

        world.Relate("Stopover", "undated-via", "undated", "camp", "order=1");
        world.Relate("Movement", "autumn-group", "autumn", "group");
        world.Relate("Movement", "month-group", "month", "group");
        world.Relate("Organisation", "autumn-agency", "autumn", "agency", "role=ORGANISED");
        world.Relate("Organisation", "autumn-hal", "autumn", "hal", "role=ESCORTED");
        world.Relate("Organisation", "autumn-partner", "autumn", "partner", "role=FACILITATED");
        world.Relate("Organisation", "month-agency", "month", "agency", "role=ORDERED");
        world.Relate("Organisation", "month-office", "month", "office", "role=RECEIVED");
        world.Relate("Organisation", "undated-office", "undated", "office", "role=FUNDED");
        world.Relate("Operation", "owner-camp", "owner", "camp", "kind=OWNS", "since=2020");
        world.Relate("Operation", "partner-camp", "partner", "camp", "kind=HOSTS", "since=2020");
        world.Relate("Affiliation", "agency-ministry", "agency", "ministry", "kind=SUBORDINATE_TO", "since=2019-05-01", "until=2023-03-15");
        world.Relate("Affiliation", "ministry-office", "ministry", "office", "kind=FUNDED_BY");
        world.Relate("Affiliation", "office-agency", "office", "agency", "kind=PART_OF", "since=2022");
        world.Relate("Affiliation", "agency-partner", "agency", "partner", "kind=PARTNER_OF");
    }

    private static void AddOffices(WorldBuilder world)
    {
        world.Relate("Position", "ada-agency", "ada", "agency", "kind=HEADS", "since=2021-01-01", "until=2022-10-20");
        world.Relate("Position", "bob-agency", "bob", "agency", "kind=HEADS", "since=2022-10-22", "until=2024");
        world.Relate("Position", "cyd-agency", "cyd", "agency", "kind=DEPUTY", "until=2023-03-31");
        world.Relate("Position", "cyd-agency-2", "cyd", "agency", "kind=HOLDS_OFFICE", "since=2018", "until=2030");
        world.Relate("Position", "dan-agency", "dan", "agency", "kind=WORKS_FOR");
        world.Relate("Position", "dan-ministry", "dan", "ministry", "kind=HEADS");
        world.Relate("Position", "eve-ministry", "eve", "ministry", "kind=DEPUTY", "since=2018", "until=2030");
        world.Relate("Position", "fay-office", "fay", "office", "kind=HEADS", "since=2023-03", "until=2024-01");
        world.Relate("Position", "gus-owner", "gus", "owner", "kind=HEADS", "since=2022-12");
        world.Relate("Position", "hal-partner", "hal", "partner", "kind=HEADS", "since=2018", "until=2030");
    }

    private static void AddActs(WorldBuilder world)
    {
        world.Add("LegalAct", "early", "kind=SANCTION", "title=Early", "date=2022-11", "description=.");
        world.Add("LegalAct", "late", "kind=ARREST_WARRANT", "title=Late", "date=2024-02-01", "description=.");
        world.Relate("Designation", "early-bob", "early", "bob");
        world.Relate("Designation", "late-cyd", "late", "cyd");
        world.Relate("Designation", "late-agency", "late", "agency");
    }

    private static void AddEvidence(WorldBuilder world)
    {
        world.Add("Source", "news", "title=News", "publisher=Herald", "kind=MEDIA", "perspective=INTERNATIONAL", "published=2022-12", "accessed=2024-01-01", "summary=.");
        world.Add("Source", "post", "title=Post", "publisher=Post", "kind=MEDIA", "perspective=UKRAINIAN", "published=2023-06-01", "accessed=2024-01-01", "summary=.");
        world.Add("Source", "note", "title=Note", "kind=NGO", "perspective=UKRAINIAN", "published=2024-05", "accessed=2024-06-01", "summary=.");
        world.Cite("autumn-agency", "news post");
        world.Cite("autumn-group", "news post note");
        world.Cite("bob-agency", "post note");
        world.Cite("cyd-agency", "news post");
        world.Cite("cyd-agency-2", "news post !note");
        world.Cite("agency-ministry", "news post note");
        world.Cite("month-office", "note");
        world.CiteRest("news");
    }
}
