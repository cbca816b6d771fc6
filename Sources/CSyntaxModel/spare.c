// Workspaces that wait for their next use. One is some megabytes and serves one article: from malloc, each would be cleared by
// the system again, and what outlives the article would lie between such holes.

#include <stdatomic.h>
#include <stddef.h>

#include "model.h"

enum { MOST_SPARE = 16 };
static _Atomic(syntax_workspace *) spare[MOST_SPARE];

syntax_workspace *syntax_workspace_take(syntax_kernel kernel) {
    for (int32_t i = 0; i < MOST_SPARE; i++) {
        syntax_workspace *workspace = atomic_exchange(&spare[i], NULL);
        if (!workspace) continue;
        if (workspace->kernel == kernel) return workspace;
        syntax_workspace_destroy(workspace);
    }
    return syntax_workspace_create(kernel);
}

void syntax_workspace_give_back(syntax_workspace *workspace) {
    for (int32_t i = 0; i < MOST_SPARE; i++) {
        syntax_workspace *none = NULL;
        if (atomic_compare_exchange_strong(&spare[i], &none, workspace)) return;
    }
    syntax_workspace_destroy(workspace);
}
