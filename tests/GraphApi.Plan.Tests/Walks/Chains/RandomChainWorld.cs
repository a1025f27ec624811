using System.Globalization;
using System.Text;

namespace GraphApi.Plan.Tests.Walks.Chains;

/// <summary>Writes small graphs in which everything that chains depend on happens often.</summary>
internal static class RandomChainWorld
{
    /// <summary>How many records of each other type the smallest graph has.</summary>
    private const int Each = 3;

    private static readonly string[] s_dates = ["", "2022", "2022-05", "2022-05-10", "2022-05-11..", "..2022-05-10", "2021..2022", "2022-03..2022-07", "2022-06-01..2022-08", "2021..2023", "2023.."];
    private static readonly string[] s_roles = ["ORGANISED", "ORDERED", "FUNDED", "CARRIED", "ESCORTED", "RECEIVED", "FACILITATED"];
    private static readonly string[] s_positions = ["HEADS", "HEADS", "HOLDS_OFFICE", "DEPUTY", "WORKS_FOR", "MEMBER"];
    private static readonly string[] s_affiliations = ["PART_OF", "SUBORDINATE_TO", "FUNDED_BY", "PARTNER_OF"];
    private static readonly string[] s_operations = ["OPERATES", "OWNS", "HOSTS"];

    /// <param name="random">What decides.</param>
    /// <param name="times">How many times as many records and relationships there are as in the smallest graph; places and groups are as few in all.</param>
    public static string Write(Random random, int times = 1)
    {
        var text = new StringBuilder("Location l1\nLocation l2\nChildGroup g1\n");
        for (var number = 1; number <= Each * times; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Transfer t{number} {Any(random, s_dates)}\nInstitution i{number}\nInstitution j{number}\nPerson p{number}\n");
        }

        Relate(4, "t", "TO", "l", null, isDated: false);
        Relate(2, "t", "VIA", "l", null, isDated: false);
        Relate(2, "t", "FROM", "l", null, isDated: false);
        Relate(3, "t", "MOVED", "g", null, isDated: false);
        Relate(7, "t", "ORGANISED_BY", "ijp", s_roles, isDated: false);
        Relate(3, "ij", "OPERATES", "l", s_operations, isDated: true);
        Relate(6, "ij", "AFFILIATED_WITH", "ij", s_affiliations, isDated: true);
        Relate(9, "p", "HOLDS_POSITION", "ij", s_positions, isDated: true);
        return text.ToString();

        void Relate(int count, string from, string type, string to, string[]? values, bool isDated)
        {
            for (var number = 0; number < count * times; number++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Record(from)} {type}#{number} {Record(to)} {(values is null ? "" : Any(random, values))}");
                text.Append(CultureInfo.InvariantCulture, $" {(isDated ? Any(random, s_dates) : "")} {random.Next(3)}/{random.Next(3)} {(random.Next(5) == 0 ? "disputed" : "")}\n");
            }
        }

        string Record(string letters)
        {
            var letter = letters[random.Next(letters.Length)];
            return $"{letter}{(letter == 'g' ? 1 : random.Next(1, letter == 'l' ? 3 : (Each * times) + 1))}";
        }
    }

    private static string Any(Random random, string[] values) => values[random.Next(values.Length)];
}
